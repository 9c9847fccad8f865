/** Names that faker's lists lack, written here: common surnames, and names of other scripts as they are written in Latin letters. */
const list = (names: string) => names.trim().split(/\s+/);

export const moreFirstNames = {
  en: list(
    'Danny Johnny Jimmy Bobby Billy Tommy Timmy Sammy Joey Benny Nicky Matty Mikey Davey Stevie Robbie Ronnie Kenny Charlie Freddie Archie Alfie Teddy Eddie Ricky Vinny Gabe Zach Josh Jake Luke Greg Jeff Geoff Doug Phil Russ Stu Andy Mandy Mindy Cindy Sandy Trish Pam Kim Deb Debbie Barb Cathy Kathy Katie Abby Addie Ellie Millie Lottie Tilly Hattie Josie Rosie Maisie Gracie Jenny Penny Molly Dolly Polly Edie Edith Mabel Agnes Winnie Connie Bonnie Ernie Bernie Frankie Jackie Vikki Nat Tasha Mel Cass Lexi Jordy Priya Raj Sanj Moe Abdi Kwame Yolanda Keira Jim Bob Bill Tom Tim Sam Max Joe Dan Ben Nick Matt Chris Alex Mike Dave Steve Rob Ron Ken Kate Liz Beth Sue Jen Jess Meg Becky Vicky Tina Maggie Sally Peggy Harry Barry Gary Larry Terry Jerry Oliver Liam Noah Aiden Ethan Logan Mason Lucas Jackson Owen Caleb Nathan Zoe Mia Ava Isla Freya Poppy Evie Chloe Imogen Nigel Clive Alistair Hamish Callum Rory Siobhan Niamh Aoife Ciara Sean Eoin Padraig Gareth Rhys Dylan Megan Bronwyn Keisha Jamal Tyrone DeShawn Latoya',
  ),
  es: list(
    'Santi Nando Fer Javi Rafa Edu Guille Álex Dani Migue Manolo Pepi Loli Mari Maricarmen Marisol Charo Chelo Toñi Toño Quique Kike Beto Memo Chuy Lalo Nico Gabi Sole Caro Vale Lucha Cata Pancho Tito Nena Chayo Encarna Remedios Amaia Ander Unai Oihana Laia Pol José María Jesús Juan Pepe Paco Lola Curro Nacho Chema Maite Begoña Itziar Iker Xabi Jordi Montse Núria Oriol Mercè Ximena Yesenia Guadalupe Lupita Rocío Pilar Consuelo Dolores Inmaculada Encarnación Nicolás Matías Santiago Mateo Emiliano Thiago Valentina Camila Renata Luciana Brayan Álvaro Gonzalo Íñigo Borja',
  ),
  fr: list(
    'Manu Seb Fred Greg Alex Nico Ludo Momo Titi Jojo Lulu Juju Béa Caro Val Steph Vero Jeannot Pierrot Odette Ghislaine Mireille Bastien Maxence Solène Gwenaëlle Yann Erwan Kévin Jordan Dylan Bilal Nassim Samia Jean Marie Pierre Anne Luc Claude Michèle Françoise Geneviève Cédric Benoît Loïc Maël Yanis Enzo Théo Léa Manon Camille Inès Chloé Océane Anaïs Maëlys Rayan Mehdi Fatoumata Aïcha Mamadou Ousmane Moussa Aminata Mariama Cheikh',
  ),
  de: list(
    'Basti Flo Alex Chris Steffi Susi Uli Gabi Moni Micha Matze Hannes Toni Franzi Lisi Vroni Wolle Kalle Manni Rudi Willi Fritz Waltraud Gudrun Hiltrud Mareike Svenja Jannik Jannis Torben Emre Murat Bogdan Cem Ayşe Elif Jürgen Günther Uwe Heinz Hans Karl Dieter Wolfgang Horst Ursula Renate Ingrid Gisela Sabine Anke Heike Birgit Kai Lars Jens Sven Björn Torsten Maximilian Lukas Finn Jonas Leon Felix Emil Mila Lena Lina Leonie Annika Johanna Käthe Jörg Götz Sönke Heidi Resi Sepp Xaver Urs Reto Beat',
  ),
  it: list(
    'Peppe Beppe Checco Gigi Pippo Nino Nico Teo Leo Ale Fede Vale Cri Giusy Mimmo Totò Sasà Enzo Renzo Lillo Luca Dario Samanta Fiammetta Noemi Mattia Gaia Oreste Ornella Gianluca Gianni Giancarlo Pierluigi Massimiliano Michelangelo Concetta Carmela Nunzia Assunta Pasquale Gennaro Ciro Rocco Salvatore Calogero Ludovica Ginevra Greta Azzurra Chiara Federica Ilaria Niccolò Tommaso Edoardo Pietro Andrea Nicolò',
  ),
  pt: list(
    'Beto Duda Zé Zeca Chico Nando Gabi Bia Carol Lu Cadu Guto Neto Juninho Ju Rafa Dani Vini Mari Tati Nanda Zilda Neusa Marlene Jussara Kauê Caio Cauã Tainá Iracema Ubiratan Toninho Tonho Quim Xico João Maria José António Manuel Luís Paulo Pedro Tiago Rui Nuno Duarte Gonçalo Diogo Afonso Rodrigo Inês Beatriz Mariana Leonor Matilde Sofia Joana Rita Sandra Fátima Conceição Luciana Fernanda Adriana Juliana Letícia Larissa Thaís Jéssica Gabriela Rafaela Wellington Washington Anderson Wesley Jefferson Cleiton Edson Gilberto Raimundo Severino Benedito Aparecida Francisca Zilda Neusa',
  ),
  world: list(
    'Mohammed Muhammad Mohamed Mohamad Ahmed Ahmad Ali Hassan Hussein Omar Umar Khalid Khaled Youssef Yusuf Ibrahim Ismail Mustafa Mahmoud Abdullah Abdul Abdulrahman Tariq Tarek Faisal Bilal Hamza Zaid Karim Kareem Samir Nasser Rashid Salman Waleed Fatima Fatma Aisha Ayesha Khadija Maryam Mariam Zainab Zahra Layla Leila Noor Nour Huda Amina Salma Yasmin Rania Dina Hanan Samira Soraya Farah Lina ' +
      'Wei Fang Min Jing Li Lei Yang Chao Jun Yong Jie Ping Gang Hui Xin Yan Hong Ming Tao Bo Hao Xiaoming Xiaoli Meiling Zhiwei Jianhua Guoqiang Yuting Zihan Haoran Yichen Ruoxi Siu-Ming Ka-Wai Chi-Ming ' +
      'Hiroshi Takashi Kenji Kenta Yuki Haruto Sota Ren Takumi Kaito Daiki Satoshi Makoto Naoki Akira Yoko Keiko Yumi Sakura Hina Aoi Rin Misaki Ayumi Naomi Tomoko Emi ' +
      'Minjun Seo-jun Ji-hoon Min-ho Jisoo Jiwoo Hyun-woo Dong-hyun Sung-min Young-soo Eun-ji Soo-jin Hye-jin Ji-eun Yuna Haneul ' +
      'Ivan Dmitri Dmitry Sergei Sergey Alexei Alexey Mikhail Nikolai Vladimir Boris Igor Oleg Pavel Yuri Andrei Anatoly Olga Tatiana Natalia Natalya Svetlana Irina Ekaterina Anastasia Ludmila Oksana Galina Yulia Ksenia Vadym Taras Bohdan Mykola Oleksandr Olena Iryna ' +
      'Rajesh Suresh Ramesh Mahesh Sanjay Vijay Ajay Amit Sumit Rohit Rahul Anil Sunil Vikram Arjun Aditya Karthik Srinivas Venkatesh Krishna Ganesh Harish Deepak Pradeep Manoj Ashok Priya Pooja Neha Anjali Kavita Sunita Lakshmi Divya Shreya Ananya Sneha Meera Radha Gurpreet Harpreet Manpreet Jaspreet Balwinder ' +
      'Chinedu Chukwuemeka Emeka Obinna Ngozi Chioma Adaeze Ifeoma Oluwaseun Babatunde Olumide Femi Tunde Folake Yetunde Kwame Kofi Kwasi Ama Akosua Abena Thabo Sipho Nomsa Lerato Themba Zanele Juma Wanjiru Njoroge Kamau Otieno Achieng Tesfaye Abebe Selam Haile Nguyen Linh Thanh Tuan Duc Huong Trang Budi Agus Siti Dewi Putri Rizky Nurul Arif Juanito Jomar Maricel Analyn Somchai Siriporn ' +
      'Georgios Dimitris Yannis Kostas Nikos Eleni Katerina Vasiliki Panagiotis Theodoros David Yosef Moshe Avi Shlomo Yael Tamar Rivka Shira Noam Oren Levan Giorgi Nino Tamara Armen Hayk Anahit Reza Hossein Mehdi Shirin Parisa Farhad Behrouz Cyrus Darius',
  ),
} as const;

export const moreLastNames = {
  en: list(
    'Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson Cox Howard Ward Peterson Gray James Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Washington Butler Simmons Foster Bryant Alexander Russell Griffin Hayes Shaw Marshall Palmer Webb Fletcher Bishop Pearce Chambers Whitehead Hargreaves Pemberton Ashworth Sutherland MacDonald McCarthy McGregor MacLeod McKenzie McNamara Fitzgerald Fitzpatrick OBrien ONeill OConnor Gallagher Doherty Byrne Walsh Kavanagh Llewellyn Pritchard',
  ),
  es: list(
    'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Márquez Herrera Peña Flores Cabrera Campos Vega Fuentes Carrasco Diez Reyes Caballero Nieto Aguilar Pascual Santana Lorenzo Hidalgo Montero Ibáñez Giménez Ferrer Durán Vicente Benítez Mora Arias Vargas Carmona Crespo Quispe Mamani Zapata Restrepo Echeverría Goikoetxea Etxebarria Puig Soler Ferrán',
  ),
  fr: list(
    'Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Müller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Fontaine Chevalier Robin Masson Sanchez Gérard Nguyen Boyer Denis Lemaire Duval Joly Gautier Roger Roche Roy Noël Meyer Lucas Meunier Jean Pérez Marchand Dufour Blanchard Marie Barbier Brun Dumas Brunet Schmitt Leroux Colas Diallo Traoré Ndiaye Diop Tremblay Gagnon Bouchard Côté Pelletier Bélanger Lévesque Bergeron',
  ),
  de: list(
    'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Gruber Steiner Moser Egger Leitner Aigner Brunner Wyss Zürcher Gerber Bühler Yilmaz Kaya Demir',
  ),
  it: list(
    'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti Barone Rossetti Caputo Montanari Guerra Palmieri Bernardi Fiore Ferretti Sartori Neri',
  ),
  pt: list(
    'Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Souza Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Raposo Neves Coelho Cruz Cunha Pires Ramos Reis Simões Antunes Matos Fonseca Machado Araújo Barbosa Tavares Lourenço Castro Figueiredo Azevedo Freitas Lima Cavalcanti Albuquerque Nascimento Andrade Barros Batista Campos Dias Duarte Farias Guimarães Medeiros Melo Miranda Moraes Moura Nogueira Peixoto Queiroz Rezende Sampaio Siqueira Vasconcelos Xavier Amaral Brito',
  ),
  world: list(
    'Al-Farsi Al-Masri Al-Rashid Al-Hassan Haddad Khoury Nasser Mansour Saleh Hamdan Abbas Aziz Rahman Hussain Khan Malik Sheikh Qureshi Siddiqui Chaudhry Iqbal Butt Mirza Ansari Begum Akhtar Hashemi Ahmadi Hosseini Karimi Mohammadi Rezaei ' +
      'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cheng Cai Peng Pan Yuan Dong Yu Ye Chan Wong Leung Cheung Lau Ng Kwok Ho Lam Tsang ' +
      'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Okada Hasegawa Fujita Goto ' +
      'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Ahn Song Hong ' +
      'Ivanov Ivanova Petrov Petrova Smirnov Smirnova Kuznetsov Kuznetsova Popov Popova Sokolov Lebedev Kozlov Novikov Morozov Volkov Solovyov Vasiliev Zaitsev Pavlov Golubev Vinogradov Bogdanov Fedorov Mikhailov Belov Tarasov Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Melnyk Boyko ' +
      'Sharma Verma Gupta Singh Kumar Patel Shah Mehta Desai Joshi Kulkarni Deshpande Iyer Iyengar Nair Menon Pillai Reddy Rao Naidu Chowdhury Banerjee Chatterjee Mukherjee Ghosh Bose Das Sen Roy Dutta Mishra Tiwari Pandey Dubey Trivedi Agarwal Bansal Kapoor Khanna Malhotra Chopra Sethi Bhatia Kaur Gill Sandhu Dhillon Sidhu Fernando Perera Silva Jayawardena ' +
      'Okafor Okonkwo Eze Nwosu Obi Adeyemi Adebayo Ogunleye Balogun Bello Abubakar Musa Danjuma Mensah Owusu Boateng Asante Appiah Osei Nkrumah Dlamini Nkosi Mokoena Ndlovu Khumalo Zulu Mwangi Kariuki Odhiambo Ochieng Kimani Tadesse Bekele Diallo Diop Ndiaye Traoré Keita Camara Touré Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Wijaya Santoso Setiawan Hidayat Suryadi Santos Reyes Cruz Bautista Villanueva ' +
      'Papadopoulos Georgiou Nikolaidis Pappas Economou Cohen Levi Mizrahi Peretz Biton Friedman Goldberg Rosenberg Shapiro Kaplan Katz Beridze Kapanadze Petrosyan Sargsyan Hakobyan Yılmaz Öztürk Çelik Şahin Aydın',
  ),
} as const;
